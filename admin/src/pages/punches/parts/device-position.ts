export interface DevicePosition {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres: number;
  readonly hasConsented: boolean;
}

const PATIENCE_MS = 8_000;

/** Where the device is, asked only after the person has consented; null when it does not tell, which costs nothing. */
export function devicePosition(): Promise<DevicePosition | null> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ latitude, longitude, accuracyMetres: Math.round(accuracy), hasConsented: true }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 30_000 },
    );
  });
}
