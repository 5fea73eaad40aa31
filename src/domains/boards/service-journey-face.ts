import type { Feeling } from "./service-journey.ts";

/** Round a face goes the same ring, on a 24 grid. */
const ring = "M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0z";
const eyes = "M8.5 9.3v.7M15.5 9.3v.7";

/** The lines of each face on a 24 grid: told apart by the mouth, and never by colour. */
export const faceLines: Readonly<Record<Feeling, string>> = {
  "-2": `${ring}M8.5 10.3v.7M15.5 10.3v.7M6.6 8.2l3-1.7M17.4 8.2l-3-1.7M7.6 17.6q4.4-5.6 8.8 0`,
  "-1": `${ring}${eyes}M8.2 16.4q3.8-2.8 7.6 0`,
  "0": `${ring}${eyes}M8.2 15.2h7.6`,
  "1": `${ring}${eyes}M8.2 14.2q3.8 2.8 7.6 0`,
  "2": `${ring}${eyes}M7 13.3h10a5 5 0 0 1-10 0z`,
};
