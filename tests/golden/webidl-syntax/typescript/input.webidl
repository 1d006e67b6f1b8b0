export interface Lamp {
  on: boolean;
  dim(level: number): void;
}
