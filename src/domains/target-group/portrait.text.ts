import { words } from "#ui/words.ts";
import type { PortraitKey } from "./portrait.ts";

/** What each drawn portrait shows, for choosing it without seeing it. */
export const portraitText = words<Record<PortraitKey, string>>(
  {
    "woman-grey-glasses": "Kvinde med gråt hår og briller",
    "man-beard": "Mand med fuldskæg",
    "old-man-cap": "Ældre mand med kasket",
    "woman-headscarf": "Kvinde med tørklæde",
    "woman-ponytail": "Kvinde med hestehale",
    "bald-man-glasses": "Skaldet mand med briller",
    "young-woman-curls": "Ung kvinde med krøller",
    "young-man-hood": "Ung mand i hættetrøje",
    "boy-fringe": "Dreng med pandehår",
    "girl-braids": "Pige med fletninger",
    "old-man-beard": "Ældre mand med hvidt skæg",
    "old-woman-bun": "Ældre kvinde med knold",
    "man-moustache": "Mand med overskæg",
    "woman-short-red": "Kvinde med kort, rødt hår",
    "person-beanie": "Menneske med strikhue",
    "woman-long-dark": "Kvinde med langt, mørkt hår",
  },
  {
    "woman-grey-glasses": "Woman with grey hair and glasses",
    "man-beard": "Man with a full beard",
    "old-man-cap": "Older man with a cap",
    "woman-headscarf": "Woman with a headscarf",
    "woman-ponytail": "Woman with a ponytail",
    "bald-man-glasses": "Bald man with glasses",
    "young-woman-curls": "Young woman with curls",
    "young-man-hood": "Young man in a hoodie",
    "boy-fringe": "Boy with a fringe",
    "girl-braids": "Girl with braids",
    "old-man-beard": "Older man with a white beard",
    "old-woman-bun": "Older woman with her hair in a bun",
    "man-moustache": "Man with a moustache",
    "woman-short-red": "Woman with short red hair",
    "person-beanie": "Person with a knitted hat",
    "woman-long-dark": "Woman with long dark hair",
  },
);
