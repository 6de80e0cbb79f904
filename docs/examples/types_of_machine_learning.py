# Q-learning on a toy dialogue. The state counts the
# questions asked so far (0, 1 or 2); 3 means it is over.
# Action 0 answers now, action 1 asks back.
import numpy as np


def step(s, a):  # reward and next state
    if a == 1 and s < 2:
        return 0, s + 1
    return (10 if s == 2 else 1), 3


for gamma in (0.9, 0.3):
    rng = np.random.default_rng(0)
    q = np.zeros((4, 2))  # value of each action; row 3 stays 0
    for _ in range(500):  # dialogues
        s = 0
        while s < 3:
            a = int(rng.integers(2))  # explore at random
            reward, nxt = step(s, a)
            target = reward + gamma * q[nxt].max()
            q[s, a] += 0.5 * (target - q[s, a])
            s = nxt
    now, later = q[0]
    print(f"gamma {gamma}: answer now {now:.1f}, ask first {later:.1f}")
