export function TruthPage() {
  return <h1>TruthPage</h1>;
}
