/** How a kept page or file is found again. */
export const anyway = { ignoreSearch: true, ignoreVary: true };

/** The files of the build that a page or a style sheet names. A set being walked may grow. */
export const filesIn = (text: string) => new Set(text.match(/\/assets\/[\w.-]+\.(?:js|css|woff2?|svg)/g));

/** A page as it is kept: as text, not as it was packed on the way. */
export function keptAsText(html: string, answer: Response): Response {
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(html, { headers });
}
