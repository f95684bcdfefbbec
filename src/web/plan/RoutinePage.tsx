export function RoutinePage() {
  return <h1>RoutinePage</h1>;
}
