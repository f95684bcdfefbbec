export function FoodPage() {
  return <h1>FoodPage</h1>;
}
