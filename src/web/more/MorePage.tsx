export function MorePage() {
  return <h1>MorePage</h1>;
}
