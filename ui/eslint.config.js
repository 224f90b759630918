import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/bindings/"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  // Japanese sets its own spaces.
  { rules: { "no-irregular-whitespace": "off" } },
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // The routes are our own, in the address's fragment.
      "svelte/no-navigation-without-resolve": "off",
      // The only markup put in raw is the pictures that our own crates draw, which escape every word.
      "svelte/no-at-html-tags": "error",
      // A route is read anew and never changed.
      "svelte/prefer-svelte-reactivity": "off",
    },
  },
);
