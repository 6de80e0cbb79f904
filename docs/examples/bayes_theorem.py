# A test for a rare disease: 1% are ill, 90% of them test
# positive, and so do 5% of the healthy.
def posterior(prior, sensitivity, false_positive_rate):
    hit = sensitivity * prior
    false_alarm = false_positive_rate * (1 - prior)
    return hit / (hit + false_alarm)


# Counting 10,000 people gives the same number.
ill, healthy = 100, 9_900
hits, false_alarms = ill * 90 // 100, healthy * 5 // 100
positives = hits + false_alarms

once = posterior(0.01, 0.90, 0.05)
twice = posterior(once, 0.90, 0.05)  # an independent second test
print(f"by formula:  {once:.3f}")
print(f"by counting: {hits} of {positives} = {hits / positives:.3f}")
print(f"second positive test: {twice:.3f}")
for prior in (0.001, 0.01, 0.1, 0.5):
    print(f"prior {prior:<5} -> {posterior(prior, 0.90, 0.05):.3f}")
