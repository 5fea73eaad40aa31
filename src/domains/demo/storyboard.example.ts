import type { BoardStory } from "./boards.example.ts";

/** What was drawn with a finger at the table by the window; we drew it for them. */
const drawings = {
  car:
    "M19 141L23 112L47 110L58 108L64 102L78 81L136 80L143 89L147 96L156 108L176 111L182 114L183 141L116 140L109 141L101 140L93 141L69 139L41 141L20 140" +
    "M65 154L61 155L60 156L53 156L50 155L45 150L43 146L43 139L44 133L49 129L60 125L71 135L73 140L73 146L69 155L66 155" +
    "M156 155L153 157L145 157L140 155L137 150L134 145L135 141L137 133L140 130L147 127L151 127L155 128L161 134L163 144L161 150L156 155" +
    "M106 82L105 98L106 108M61 107L82 107L90 109L135 106L154 108" +
    "M97 104L94 105L89 102L89 97L90 92L96 92L99 96L100 98L97 103M188 131L192 128M188 138L193 138" +
    "M10 160L22 160L43 162L74 159L87 161L146 160L157 159L196 160",
  fire:
    "M70 171L94 163L118 158L130 154M72 153L128 170" +
    "M100 150L84 133L87 125L88 113L89 112L95 117L97 122L105 97L115 120L118 135L109 142L100 150" +
    "M43 99L40 101L32 99L30 96L29 92L32 87L37 84L43 84L46 89L45 93L43 100M38 101L39 134" +
    "M23 123L39 110L54 120M28 157L34 148L37 134L50 158" +
    "M168 99L158 100L154 94L156 86L161 82L165 83L172 90L172 96L169 100M164 100L163 112L165 134" +
    "M148 122L154 116L165 110L180 120M153 158L161 135L163 133L172 148L176 158" +
    "M142 123L136 121L135 115L137 114L141 113L146 114L146 118L143 123M139 123L141 143" +
    "M131 136L139 128L147 132L150 135M134 157L140 144L147 158M150 136L134 131L118 128",
  stand:
    "M65 77L62 79L55 77L53 75L51 72L51 69L55 62L62 62L68 66L70 73L68 76L65 78M60 78L60 95L61 112" +
    "M45 99L59 89L70 94L76 98M49 137L60 115L60 113L72 136" +
    "M125 78L122 80L116 79L111 73L112 67L118 62L125 62L127 64L129 71L125 78" +
    "M119 80L123 106L123 110L121 112M105 100L121 88L136 98M110 135L119 113L132 136" +
    "M76 97L101 97L104 98M20 141L64 142L136 139L155 141L180 140M150 60L151 101L149 124L150 140" +
    "M138 58L171 59L171 70L173 80L137 80L138 58M144 66L161 67L164 66M143 73L156 74L158 73",
};

/** The strip that was begun while the others still wrote: the sixth frame waits for its picture. */
export const saturdayStrip: BoardStory = {
  tool: "storyboard",
  notes: [
    {
      by: "fathers",
      slot: "frame-1",
      text: "Han sidder i bilen. Motoren kører.",
      extra: { drawing: drawings.car },
    },
    {
      by: "school",
      slot: "frame-2",
      text: "Sedlen hjem fra skolen: Der er bål ved banen.",
      extra: { picture: "poster" },
    },
    {
      by: "kiosk",
      slot: "frame-3",
      text: "Han går hen efter kaffen, for den kan han lugte.",
      extra: { picture: "coffee" },
    },
    {
      by: "chair",
      slot: "frame-3",
      text: "Drengen henter ham.",
      extra: { picture: "child-pulls" },
      taken: true,
    },
    { by: "fathers", slot: "frame-4", extra: { drawing: drawings.stand } },
    {
      by: "scout",
      slot: "frame-5",
      text: "De laver snobrød. Han holder pinden, og drengen fortæller.",
      extra: { drawing: drawings.fire },
      nugget: true,
    },
    { by: "chair", slot: "frame-2", text: "Hvem lægger sedlen i tasken?", extra: { mood: "ask" } },
    {
      by: "arabic",
      slot: "frame-2",
      text: "أنا لا أقرأ الأوراق من المدرسة",
      said: { da: "Jeg læser ikke sedlerne fra skolen" },
      extra: { mood: "worry" },
    },
    { by: "kiosk", slot: "frame-5", extra: { mood: "like" } },
    { by: "school", slot: "frame-5", text: "Her sker det.", extra: { mood: "like" } },
  ],
};
