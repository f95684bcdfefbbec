export function SheetPage() {
  return <h1>SheetPage</h1>;
}
