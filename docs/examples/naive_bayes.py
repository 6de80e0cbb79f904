from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline

emails = [
    "win cash win prize now",
    "win cash prize now offer",
    "team meeting today",
    "meeting notes",
    "team meeting notes",
    "lunch meeting",
]
labels = ["spam"] * 2 + ["work"] * 4
model = make_pipeline(CountVectorizer(), MultinomialNB(alpha=1))
model.fit(emails, labels)

for email in ("win prize", "win prize meeting", "lunch notes"):
    p_spam = model.predict_proba([email])[0, 0]
    print(f"{email:18s} P(spam) = {p_spam:.3f}")
print("0.05 multiplied 300 times:", 0.05**300)
