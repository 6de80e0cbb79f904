"""The formulas of the page on evaluation metrics, against scikit-learn, NumPy and simulation."""

from math import isclose, sqrt

import numpy as np
import pytest
from scipy.stats import mannwhitneyu
from sklearn import metrics
from sklearn.dummy import DummyClassifier

RANDOM = np.random.default_rng(7)
Y_TRUE = RANDOM.integers(0, 2, 400)
Y_PRED = np.where(RANDOM.random(400) < 0.7, Y_TRUE, 1 - Y_TRUE)
Y_PRED[:40] = 1
TP = int(np.sum((Y_TRUE == 1) & (Y_PRED == 1)))
TN = int(np.sum((Y_TRUE == 0) & (Y_PRED == 0)))
FP = int(np.sum((Y_TRUE == 0) & (Y_PRED == 1)))
FN = int(np.sum((Y_TRUE == 1) & (Y_PRED == 0)))
P = TP / (TP + FP)
R = TP / (TP + FN)

# Rounded scores, so that ties occur
SCORES = np.round(Y_TRUE + RANDOM.normal(0, 1, 400), 1)


@pytest.mark.formula("accuracy")
def test_accuracy() -> None:
    """The ratio of counts equals accuracy_score and the mean of the hits."""
    accuracy = (TP + TN) / (TP + TN + FP + FN)
    assert isclose(accuracy, metrics.accuracy_score(Y_TRUE, Y_PRED))
    assert isclose(accuracy, np.mean(Y_TRUE == Y_PRED))


@pytest.mark.formula("precision")
def test_precision() -> None:
    """The ratio equals precision_score, and the share of positives among the flagged cases."""
    assert isclose(P, metrics.precision_score(Y_TRUE, Y_PRED))
    assert isclose(P, np.mean(Y_TRUE[Y_PRED == 1]))


@pytest.mark.formula("recall")
def test_recall() -> None:
    """The ratio equals recall_score, and the share of flagged cases among the positives."""
    assert isclose(R, metrics.recall_score(Y_TRUE, Y_PRED))
    assert isclose(R, np.mean(Y_PRED[Y_TRUE == 1]))


@pytest.mark.formula("specificity")
def test_specificity() -> None:
    """Specificity equals recall_score of the negative class."""
    assert isclose(TN / (TN + FP), metrics.recall_score(Y_TRUE, Y_PRED, pos_label=0))


@pytest.mark.formula("false-positive-rate")
def test_false_positive_rate() -> None:
    """Both forms equal the false positive rate of roc_curve at the one threshold of hard labels."""
    fpr, _, _ = metrics.roc_curve(Y_TRUE, Y_PRED)
    assert isclose(FP / (FP + TN), fpr[1])
    assert isclose(1 - TN / (TN + FP), fpr[1])


@pytest.mark.formula("false-negative-rate")
def test_false_negative_rate() -> None:
    """Both forms equal the off-diagonal cell of the row-normalized confusion matrix."""
    cell = metrics.confusion_matrix(Y_TRUE, Y_PRED, normalize="true")[1, 0]
    assert isclose(FN / (FN + TP), cell)
    assert isclose(1 - R, cell)


@pytest.mark.formula("positive-predictive-value")
@pytest.mark.parametrize(("prevalence", "expected"), [(0.1, 0.4), (0.01, 80 / 1400)])
def test_positive_predictive_value(prevalence: float, expected: float) -> None:
    """Bayes' theorem equals precision_score on a weighted sample, and the claims of the answer."""
    sensitivity, specificity = 0.8, 780 / 900
    f = 1 - specificity
    ppv = sensitivity * prevalence / (sensitivity * prevalence + f * (1 - prevalence))
    y_true = np.repeat([1, 1, 0, 0], [80, 20, 120, 780])
    y_pred = np.repeat([1, 0, 1, 0], [80, 20, 120, 780])
    weight = np.where(y_true == 1, prevalence / 100, (1 - prevalence) / 900)
    assert isclose(ppv, metrics.precision_score(y_true, y_pred, sample_weight=weight))
    assert isclose(ppv, expected)


@pytest.mark.formula("f1-score")
def test_f1_score() -> None:
    """Both forms equal f1_score."""
    expected = metrics.f1_score(Y_TRUE, Y_PRED)
    assert isclose(2 * P * R / (P + R), expected)
    assert isclose(2 * TP / (2 * TP + FP + FN), expected)


@pytest.mark.formula("f-beta-score")
@pytest.mark.parametrize("beta", [0.5, 1.0, 2.0])
def test_f_beta_score(beta: float) -> None:
    """The form in precision and recall and the form in counts equal fbeta_score."""
    expected = metrics.fbeta_score(Y_TRUE, Y_PRED, beta=beta)
    assert isclose((1 + beta**2) * P * R / (beta**2 * P + R), expected)
    assert isclose((1 + beta**2) * TP / ((1 + beta**2) * TP + beta**2 * FN + FP), expected)


def test_numbers_of_the_f_beta_answer() -> None:
    """F2 of 80 hits, 20 misses and 120 false alarms is 0.667, with a weight of 4/5 for recall in the mean."""
    assert isclose(5 * 80 / (5 * 80 + 4 * 20 + 120), 2 / 3)
    assert isclose(1 / (1 / 5 / 0.4 + 4 / 5 / 0.8), 2 / 3)


@pytest.mark.parametrize("p", [0.2, 0.26, 0.27, 0.4])
def test_f1_rises_with_claims_above_half_of_it(p: float) -> None:
    """One more flagged claim raises F1 on average exactly if its probability of fraud is above F1 / 2."""
    f1 = 2 * 80 / (200 + 100)
    assert ((2 * 80 + 2 * p) / (201 + 100) > f1) == (p > f1 / 2)


def test_best_f1_of_the_groups_has_threshold_half_of_it() -> None:
    """The best F1 over the five groups is 0.6, reached by flagging the groups above 0.3."""
    score = np.array([0.8, 0.4, 0.2, 0.13, 0.01])
    flagged = np.cumsum([50, 50, 100, 100, 700])
    f1 = 2 * np.cumsum([40, 20, 20, 13, 7]) / (flagged + 100)
    assert isclose(f1.max(), 0.6)
    assert score[int(np.argmax(f1))] == min(score[score > f1.max() / 2])


@pytest.mark.formula("balanced-accuracy")
def test_balanced_accuracy() -> None:
    """The mean of the two rates equals balanced_accuracy_score."""
    balanced = (TP / (TP + FN) + TN / (TN + FP)) / 2
    assert isclose(balanced, metrics.balanced_accuracy_score(Y_TRUE, Y_PRED))


@pytest.mark.formula("matthews-correlation")
def test_matthews_correlation() -> None:
    """The counts give matthews_corrcoef and the Pearson correlation of the two label vectors."""
    m = (TP + FP) * (TP + FN) * (TN + FP) * (TN + FN)
    mcc = (TP * TN - FP * FN) / sqrt(m)
    assert isclose(mcc, metrics.matthews_corrcoef(Y_TRUE, Y_PRED))
    assert isclose(mcc, np.corrcoef(Y_TRUE, Y_PRED)[0, 1])


@pytest.mark.parametrize(("tn", "accuracy", "mcc"), [(780, 0.860, 0.500), (7800, 0.983, 0.559)])
def test_numbers_with_ten_times_the_true_negatives(tn: int, accuracy: float, mcc: float) -> None:
    """Accuracy and MCC of the follow-up; F1 stays 0.533."""
    y_true = np.repeat([1, 1, 0, 0], [80, 20, 120, tn])
    y_pred = np.repeat([1, 0, 1, 0], [80, 20, 120, tn])
    assert round(metrics.accuracy_score(y_true, y_pred), 3) == accuracy
    assert round(metrics.matthews_corrcoef(y_true, y_pred), 3) == mcc
    assert round(metrics.f1_score(y_true, y_pred), 3) == 0.533


@pytest.mark.parametrize("ranks", [range(50, 60), [*range(1, 9), 253, 254]])
def test_two_rankings_with_one_auc(ranks: list[int]) -> None:
    """Ten frauds on these ranks among 1,000 claims have a ROC AUC of 0.951 in both cases of the follow-up."""
    y = np.isin(np.arange(1, 1001), list(ranks))
    assert round(metrics.roc_auc_score(y, -np.arange(1000)), 3) == 0.951


@pytest.mark.formula("majority-baseline-accuracy")
def test_majority_baseline_accuracy() -> None:
    """The largest class share equals the accuracy of DummyClassifier, with three classes."""
    y = np.repeat([0, 1, 2], [20, 50, 30])
    X = np.zeros((100, 1))
    baseline = max(np.sum(y == k) / len(y) for k in (0, 1, 2))
    assert isclose(baseline, DummyClassifier(strategy="most_frequent").fit(X, y).score(X, y))


@pytest.mark.formula("misclassification-cost")
def test_misclassification_cost() -> None:
    """The formula equals the mean of a cost matrix looked up case by case."""
    cost = np.array([[0.0, 5.0], [500.0, 0.0]])
    average = (5.0 * FP + 500.0 * FN) / len(Y_TRUE)
    assert isclose(average, cost[Y_TRUE, Y_PRED].mean())


@pytest.mark.formula("roc-coordinates")
def test_roc_coordinates() -> None:
    """Counting at each threshold gives the points of roc_curve."""
    fpr, tpr, thresholds = metrics.roc_curve(Y_TRUE, SCORES, drop_intermediate=False)
    for t, x, y in zip(thresholds, fpr, tpr, strict=True):
        flagged = t <= SCORES
        tp, fn = np.sum(flagged & (Y_TRUE == 1)), np.sum(~flagged & (Y_TRUE == 1))
        fp, tn = np.sum(flagged & (Y_TRUE == 0)), np.sum(~flagged & (Y_TRUE == 0))
        assert isclose(tp / (tp + fn), y)
        assert isclose(fp / (fp + tn), x)


@pytest.mark.formula("auc-probability")
def test_auc_probability() -> None:
    """The share of ordered pairs, ties counting half, equals roc_auc_score and U over pairs; ties do occur."""
    positives, negatives = SCORES[Y_TRUE == 1], SCORES[Y_TRUE == 0]
    difference = positives[:, None] - negatives
    assert np.any(difference == 0)
    auc = np.mean(difference > 0) + np.mean(difference == 0) / 2
    assert isclose(auc, metrics.roc_auc_score(Y_TRUE, SCORES))
    assert isclose(auc, mannwhitneyu(positives, negatives).statistic / difference.size)


@pytest.mark.formula("youden-index")
def test_youden_index() -> None:
    """J plus 1 is twice the balanced accuracy at the same threshold."""
    for t in (-0.5, 0.5, 1.5):
        flagged = t <= SCORES
        j = np.mean(flagged[Y_TRUE == 1]) - np.mean(flagged[Y_TRUE == 0])
        assert isclose(j + 1, 2 * metrics.balanced_accuracy_score(Y_TRUE, flagged.astype(int)))
