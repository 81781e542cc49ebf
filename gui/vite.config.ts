import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const api = process.env.POSTMAGIQ_API ?? 'http://127.0.0.1:8000'

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // A loader comes with its page: the entry does not grow with every page there is.
      codeSplittingOptions: {
        defaultBehavior: [['loader', 'component'], ['errorComponent'], ['notFoundComponent']],
      },
      quoteStyle: 'single',
    }),
    react(),
    tailwindcss(),
  ],
  resolve: {
    alias: {
      '@': here('./src'),
      // The original writes a <style> element, which the content security policy refuses.
      'react-remove-scroll': here('./src/lib/scroll-lock.tsx'),
    },
  },
  server: {
    proxy: Object.fromEntries(['/api', '/p', '/health'].map((path) => [path, api])),
  },
  build: {
    manifest: true,
    // A data: address would need a wider policy.
    assetsInlineLimit: 0,
    target: 'es2023',
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/alone.ts', './src/test/setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}'],
  },
})
