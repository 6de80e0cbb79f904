users = 50_000_000  # each makes one request a day
films, candidates, shown = 10_000_000, 500, 20
ms_per_film, limit_ms = 0.1, 200
peak_factor, load = 3, 0.7

mean = users / 86_400  # seconds in a day
peak = peak_factor * mean
print(f"requests a second: {mean:,.0f}, at the peak {peak:,.0f}")

for n in (films, candidates):
    ms = n * ms_per_film
    verdict = "fits" if ms <= limit_ms else "too slow"
    workers = peak * ms / 1000 / load
    print(f"rank {n:,} films: {ms:,.0f} ms, {verdict}, "
          f"{workers:,.0f} workers")

hours = users * candidates * ms_per_film / 1000 / workers / 3600
print(f"all users in one night, same workers: {hours:.1f} hours")
print(f"index, 64 floats a film: {films * 64 * 4 / 1e9:.2f} GB")
print(f"log, 100 bytes a film shown: {users * shown * 100 / 1e9:.0f}"
      " GB a day")
