import { Link } from "react-router";
import type { DevelopmentQuestion } from "./development-questions.server.ts";

/** The meeting a question was asked at, as the way back to the note it was; nothing where it was asked from here. */
export function QuestionSource({ question }: { question: DevelopmentQuestion }) {
  const { source, sourceId, sourceKey } = question;
  if (source === "") return null;
  return sourceId ? <Link to={`/moeder/${sourceId}/referat#${sourceKey}`}>{source}</Link> : source;
}
