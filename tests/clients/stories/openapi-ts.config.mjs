// Node runs modules whose imports name their files in full.
export default {
  output: { path: 'hey-api', importFileExtension: '.js' },
  plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
}
