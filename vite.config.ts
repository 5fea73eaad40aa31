import { globSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

export default defineConfig({
  plugins: [reactRouter(), compressOnce()],
  build: { target: "es2022", assetsInlineLimit: 0, cssCodeSplit: false },
  // The server is our own entry: it wires the application together and listens.
  environments: { ssr: { build: { rollupOptions: { input: "./src/server.ts" } } } },
});

/**
 * Lays compressed copies beside what the browser fetches, so that the server sends files and compresses nothing but
 * pages. Done when the server has been built: the client's files are all there by then, the list of them too.
 */
function compressOnce(): Plugin {
  // Where more takes long and gives little.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return {
    name: "compress-once",
    applyToEnvironment: ({ name }) => name === "ssr",
    writeBundle: {
      order: "post",
      sequential: true,
      handler() {
        for (const file of globSync("build/client/**/*.{js,css,svg}")) {
          const source = readFileSync(file);
          writeFileSync(`${file}.br`, brotliCompressSync(source, { params }));
          writeFileSync(`${file}.gz`, gzipSync(source));
        }
      },
    },
  };
}
