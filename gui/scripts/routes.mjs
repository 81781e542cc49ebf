// Write src/routeTree.gen.ts from src/routes/, as the build does.
import { fileURLToPath } from 'node:url'
import { Generator, getConfig } from '@tanstack/router-generator'

const root = fileURLToPath(new URL('..', import.meta.url))
const config = getConfig({ target: 'react', quoteStyle: 'single', disableLogging: true }, root)
await new Generator({ config, root }).run()
