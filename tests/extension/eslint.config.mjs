import js from "@eslint/js";

const names = (list) => Object.fromEntries(list.split(" ").map((name) => [name, "readonly"]));
const common = names("AbortSignal TextEncoder URL atob btoa clearTimeout console crypto fetch globalThis navigator setTimeout structuredClone");

export default [
    js.configs.recommended,
    {
        files: ["**/*.js", "**/*.mjs"],
        languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: common },
        linterOptions: { reportUnusedDisableDirectives: "error" },
        rules: {
            "no-eval": "error", "no-implied-eval": "error", "no-new-func": "error", "prefer-const": "error", eqeqeq: "error",
            "no-console": "error", "require-await": "error", "max-lines": ["error", 200], "max-lines-per-function": ["error", 50],
            "no-restricted-properties": ["error", { property: "innerHTML" }, { property: "outerHTML" }, { property: "insertAdjacentHTML" }],
        },
    },
    { files: ["**/popup/*.js", "**/waiting/*.js", "**/embedded.js"], languageOptions: { globals: names("document location window") } },
    { files: ["**/read_users.js"], languageOptions: { globals: names("indexedDB localStorage location sessionStorage") } },
    { files: ["**/question.js"], languageOptions: { globals: names("addEventListener document location") } },
    { files: ["**/*.mjs"], languageOptions: { globals: names("process queueMicrotask setImmediate") }, rules: { "max-lines": ["error", 400], "require-await": "off" } },
];
