import { join } from "node:path";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

import { courseWords } from "./course-words.ts";

export default defineConfig({
  plugins: [courseWords(join(import.meta.dirname, "../assets/locales")), svelte(), svelteTesting()],
  // The words are the locale files that the documents use too; they are beside this folder.
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  build: {
    // What the oldest web views that we name understand.
    target: ["safari16", "chrome111"],
    chunkSizeWarningLimit: 3000,
    // The content security policy lets no data: fonts through.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
    restoreMocks: true,
  },
});
