/**
 * A stand-in for the StatBank in the form its pages describe (facts of the API: tableinfo, data, JSON-stat 1), with
 * one town, one parish and numbers one can check in one's head. Undefined where the real one would refuse.
 */
export function answerLikeStatbank(url: string, question: Question): unknown {
  const info = tables[question.table];
  if (!info) return undefined;
  return url.endsWith("/tableinfo") ? info : dataset(info, question);
}

type Value = { id: string; text: string };
type Variable = { id: string; text: string; elimination: boolean; time: boolean; values: Value[] };
type Table = { id: string; text: string; variables: Variable[] };
type Question = { table: string; variables?: { code: string; values: string[] }[] };

const years = ["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"].map((id) => ({
  id,
  text: id,
}));
const ages = [
  { id: "IALT", text: "I alt" },
  ...Array.from({ length: 100 }, (_, age) => ({ id: String(age), text: `${age} år` })),
  { id: "100", text: "100 år og derover" },
];
const towns = [
  { id: "26512340", text: "26512340 Nørre Sø" },
  { id: "26512341", text: "26512341 Søby" },
  { id: "10100001", text: "10100001 Nørreby" },
];
const variable = (id: string, values: Value[], time = false): Variable => ({
  id,
  text: id,
  elimination: !time,
  time,
  values,
});

const tables: Record<string, Table> = {
  BY1: {
    id: "BY1",
    text: "Folketal 1. januar",
    variables: [
      variable("BYER", towns),
      variable("ALDER", ages),
      variable("KØN", [{ id: "TOT", text: "I alt" }]),
      variable("Tid", years, true),
    ],
  },
  BY4: {
    id: "BY4",
    text: "Husstande 1. januar",
    variables: [variable("BYER", towns), variable("Tid", years, true)],
  },
  SOGN1: {
    id: "SOGN1",
    text: "Folketal 1. januar",
    variables: [
      variable("SOGN", [
        { id: "7777", text: "7777 Nørre Sø Sogn" },
        { id: "7778", text: "7778 Vester Sogn" },
      ]),
      variable("Tid", years, true),
    ],
  },
};

function dataset(info: Table, { variables = [] }: Question) {
  const axes = variables.map(({ code, values }) => {
    const all = info.variables.find((one) => one.id === code)?.values ?? [];
    return { code, values: values[0] === "*" ? all : all.filter((value) => values.includes(value.id)) };
  });
  const size = axes.map((axis) => axis.values.length);
  const total = size.reduce((product, length) => product * length, 1);
  const dimension: Record<string, unknown> = { id: axes.map((axis) => axis.code), size };
  for (const { code, values } of axes) {
    dimension[code] = {
      label: code,
      category: {
        index: Object.fromEntries(values.map((value, at) => [value.id, at])),
        label: Object.fromEntries(values.map((value) => [value.id, value.text])),
      },
    };
  }
  const value = Array.from({ length: total }, (_, at) => {
    let rest = at;
    const codes: Record<string, string> = {};
    for (const axis of [...axes].reverse()) {
      codes[axis.code] = axis.values[rest % axis.values.length]?.id ?? "";
      rest = Math.floor(rest / axis.values.length);
    }
    return numberOf(info.id, codes);
  });
  return {
    dataset: {
      dimension,
      label: info.text,
      source: "Danmarks Statistik",
      updated: "2026-02-11T07:00:00Z",
      value,
    },
  };
}

/** Seven fewer a year in the town; three of every age under fifty, two of every age above. */
function numberOf(table: string, codes: Record<string, string>): number {
  const since2021 = Number(codes.Tid) - 2021;
  if (table === "BY4") return 180 + since2021 * 2;
  if (codes.ALDER === undefined) return 600 + since2021;
  if (codes.ALDER === "IALT") return 412 - since2021 * 7;
  return Number(codes.ALDER) < 50 ? 3 : 2;
}
