export function HabitsPage() {
  return <h1>HabitsPage</h1>;
}
