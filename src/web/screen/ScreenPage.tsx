export function ScreenPage() {
  return <h1>ScreenPage</h1>;
}
