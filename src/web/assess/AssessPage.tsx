export function AssessPage() {
  return <h1>AssessPage</h1>;
}
