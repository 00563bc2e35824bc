/** What names a rota in an address. */
export interface RotaPath {
  readonly localityId: string;
  readonly rotaId: string;
}
