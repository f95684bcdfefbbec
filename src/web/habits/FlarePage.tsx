export function FlarePage() {
  return <h1>FlarePage</h1>;
}
