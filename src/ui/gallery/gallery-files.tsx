import { FileField } from "../file-field.tsx";
import { useText } from "../language.tsx";
import { Progress } from "../progress.tsx";
import { words } from "../words.ts";
import { Specimen } from "./specimen.tsx";

const filesText = words(
  {
    file: "Tegningen af huset",
    hint: "Et billede eller en PDF, højst 1 MB.",
    tooBig: "Den fylder mere end 1 MB. Gem den mindre, og prøv igen.",
    problem: "Filen er gået i stykker undervejs. Prøv med en ny.",
    progress: "120 af 400 sider er læst",
    begun: "Begynder om lidt",
  },
  {
    file: "The drawing of the house",
    hint: "A picture or a PDF, 1 MB at most.",
    tooBig: "It is larger than 1 MB. Save it smaller and try again.",
    problem: "The file broke on its way. Try with a new one.",
    progress: "120 of 400 pages have been read",
    begun: "Begins in a moment",
  },
);

const megabyte = 1024 * 1024;

/** A file on its way in, and how far it has come. */
export function FileShow() {
  const text = useText(filesText);
  const file = { label: text.file, most: megabyte, tooBig: text.tooBig };
  return (
    <>
      <Specimen name="FileField">
        <FileField {...file} name="file" hint={text.hint} optional />
        <FileField {...file} name="file-problem" problem={text.problem} />
      </Specimen>
      <Specimen name="Progress">
        <Progress value={120} most={400}>
          {text.progress}
        </Progress>
        <Progress value={0} most={400}>
          {text.begun}
        </Progress>
      </Specimen>
    </>
  );
}
