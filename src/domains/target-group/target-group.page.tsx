import { useTargetGroup } from "./target-group.layout.tsx";

export default function TargetGroupPage() {
  return <p>{useTargetGroup().known}</p>;
}
