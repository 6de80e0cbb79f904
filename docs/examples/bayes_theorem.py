# A test for a rare disease: 1% are ill, 90% of them test
# positive, and so do 5% of the healthy.
def posterior(prior, sensitivity=0.90, false_alarm_rate=0.05):
    ill = sensitivity * prior
    healthy = false_alarm_rate * (1 - prior)
    return ill / (ill + healthy)


# Counting 10,000 people gives the same number.
hits, false_alarms = 100 * 90 // 100, 9_900 * 5 // 100
positives = hits + false_alarms
once = posterior(0.01)
print(f"by formula:  {once:.3f}")
print(f"by counting: {hits}/{positives} = {hits / positives:.3f}")

# A second positive result, independent of the first
print(f"second test: {posterior(once):.3f}")

# The same test in populations with other base rates
for prior in (0.001, 0.01, 0.1, 0.5):
    print(f"prior {prior:<5} -> posterior {posterior(prior):.3f}")
