export interface DevicePosition {
  readonly coordinates: string;
  readonly accuracyMetres: number;
  readonly hasConsented: boolean;
}

const PATIENCE_MS = 8_000;

/** Where the device is, asked only after the person has consented; null when it does not tell, which costs nothing. */
export function devicePosition(): Promise<DevicePosition | null> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({
          coordinates: `${latitude.toFixed(5)},${longitude.toFixed(5)}`,
          accuracyMetres: Math.round(accuracy),
          hasConsented: true,
        }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 30_000 },
    );
  });
}
