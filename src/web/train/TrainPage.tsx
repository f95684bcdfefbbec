export function TrainPage() {
  return <h1>TrainPage</h1>;
}
