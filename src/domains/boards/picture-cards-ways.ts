import type { PictureDrawing } from "./picture-drawing.ts";

/** Ways, doors and what stands in between. */
export const wayDrawings = {
  "open-door": {
    lines: "M36 22l26-8v94l-26-10zM62 22h18a4 4 0 0 1 4 4v72M18 98h18M62 98h28m10 0h4",
    dots: "M54 62h.01",
  },
  window: {
    lines:
      "M36 98V60a24 24 0 0 1 48 0v38M28 98h64M60 36v62M36 66h48M60 20v4M30 30l3 4M90 30l-3 4M17 54l5 2M103 54l-5 2",
  },
  padlock: {
    lines:
      "M38 54h44a6 6 0 0 1 6 6v32a6 6 0 0 1-6 6H38a6 6 0 0 1-6-6V60a6 6 0 0 1 6-6zM42 54V40a18 18 0 0 1 36 0v14M60 74v10",
    dots: "M60 72h.01",
  },
  key: {
    lines: "M20 42a20 20 0 1 0 40 0a20 20 0 1 0-40 0M54 56l42 42M80 82l9-9M92 94l9-9",
    dots: "M34 36h.01",
  },
  wall: {
    lines:
      "M10 98h100M16 98V32h60v22h28v44M16 54h60M16 76h88M46 32v22M32 54v22M60 54v22M88 54v22M46 76v22M76 76v22",
  },
  "fence-gap": {
    lines:
      "M8 98h104M12 98V42l6-9 6 9v56M32 98V42l6-9 6 9v56M76 98V42l6-9 6 9v56M96 98V42l6-9 6 9v56M24 54h8M24 80h8M44 54h6M44 80h4M72 54h4M70 80h6M88 54h8M88 80h8",
  },
  bridge: {
    lines:
      "M8 93V53Q60 29 112 53v40H94a34 34 0 0 0-68 0zM8 53V39Q60 15 112 39v14M42 29v14M78 29v14M42 93q4.5-5 9 0t9 0 9 0 9 0",
  },
  ladder: {
    lines: "M34 98l24-80M60 98l24-80M38 84h26M43.5 66h26M49 48h26M54 30h26M88 38h16M88 38v60M16 98h86",
  },
  stairs: {
    lines: "M12 98h24V80h17V62h17V44h17V26h21M14 86a8 8 0 1 0 16 0a8 8 0 1 0-16 0",
  },
  tunnel: {
    lines:
      "M10 98h100M20 98V60a40 40 0 0 1 80 0v38M49 84V70a11 11 0 0 1 22 0v14zM34 98l15-14M86 98L71 84M60 50v-6M46 54l-3-5M74 54l3-5",
  },
  "forked-path": {
    lines:
      "M48 102C48 76 42 64 16 44M72 102c0-26 6-38 32-58M36 24c14 12 21 22 24 34 3-12 10-22 24-34M60 98v-6M60 82v-6",
  },
  signpost: {
    lines: "M60 16v10M60 46v8M60 74v24M46 26h36l11 10-11 10H46zM74 54H38L27 64l11 10h36zM34 98h42m10 0h4",
  },
  "bus-stop": {
    lines:
      "M10 38h66M16 38v60M70 38v60M28 74h30M34 74v24M52 74v24M90 32a10 10 0 1 0 20 0a10 10 0 1 0-20 0M100 42v56M8 98h104",
  },
  bicycle: {
    lines:
      "M14 73a18 18 0 1 0 36 0a18 18 0 1 0-36 0M70 73a18 18 0 1 0 36 0a18 18 0 1 0-36 0M32 73l15-28h31L56 73zM56 73L45 39M38 39h14M88 73L74 33h10",
  },
  tent: {
    lines: "M14 98L64 18M106 98L56 18M60 56L44 98M60 56l16 42M8 98h104",
  },
  suitcase: {
    lines:
      "M30 44h60a8 8 0 0 1 8 8v36a8 8 0 0 1-8 8H30a8 8 0 0 1-8-8V52a8 8 0 0 1 8-8zM46 44V34a6 6 0 0 1 6-6h16a6 6 0 0 1 6 6v10M38 44v52M82 44v52",
    dots: "M60 60h.01",
  },
  backpack: {
    lines:
      "M42 101a8 8 0 0 1-8-8V57a26 26 0 0 1 52 0v36a8 8 0 0 1-8 8zM46 101V83a6 6 0 0 1 6-6h16a6 6 0 0 1 6 6v18M46 59h28M60 59v6M52 31v-6a8 8 0 0 1 16 0v6M34 65h-4a6 6 0 0 0-6 6v16a6 6 0 0 0 6 6h4M86 65h4a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6h-4",
  },
  house: {
    lines:
      "M12 58L60 18l48 40M26 48v50M94 48v50M50 98V76a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v22M80 34V22h10v20M12 98h96",
  },
} as const satisfies Record<string, PictureDrawing>;
