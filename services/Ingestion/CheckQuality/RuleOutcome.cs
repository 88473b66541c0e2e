using System.Globalization;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Where a rule was looked at, and what came of it.</summary>
internal sealed class RuleOutcome(CheckRule rule)
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly List<BrokenPlace> _broken = [];

    /// <summary>Places where both sides were set against each other, or one of them had to be there.</summary>
    public int Compared { get; private set; }

    /// <summary>Places that were passed over because a number is missing.</summary>
    public int Missing { get; private set; }

    /// <summary>The largest difference first; before them what has no number.</summary>
    public IReadOnlyList<BrokenPlace> Broken => [.. _broken.OrderByDescending(place => place.Difference)];

    public void Note(string period, string area, long line, Value left, Value right)
    {
        if (left.HasNumber && right.HasNumber)
        {
            Compared++;
            if (!Holds(left.Number, right.Number))
            {
                _broken.Add(new BrokenPlace(period, area, line, left, right));
            }
        }
        else if (rule.Missing == MissingNumbers.Report)
        {
            Compared++;
            _broken.Add(new BrokenPlace(period, area, line, left, right));
        }
        else
        {
            Missing++;
        }
    }

    /// <summary>What people call the rule: its name, or its two sides in words.</summary>
    public string NameOf(string left, string right) =>
        rule.Name.Trim() is { Length: > 0 } name ? name : $"{left} {Sign(rule.Is)} {right}";

    public static string Text(Value value) => value.HasNumber ? value.Number.ToString("#,##0.##", _german) : "keine Zahl";

    public static string Count(int count) => count.ToString("N0", _german);

    /// <summary>Sums of decimal fractions are exact to the last digits only; a strict comparison asks for more than that.</summary>
    private bool Holds(double left, double right)
    {
        var least = 1e-9 * Math.Max(Math.Abs(left), Math.Abs(right));
        var tolerance = rule.Tolerance + (rule.TolerancePercent / 100 * Math.Abs(right));
        return rule.Is switch
        {
            RuleComparison.Equal => Math.Abs(left - right) <= tolerance + least,
            RuleComparison.AtMost => left <= right + tolerance + least,
            RuleComparison.AtLeast => left >= right - tolerance - least,
            RuleComparison.Below => left < right + tolerance - least,
            RuleComparison.Above => left > right - tolerance + least,
            _ => throw new InvalidOperationException($"Unknown comparison {rule.Is}."),
        };
    }

    private static string Sign(RuleComparison comparison) =>
        comparison switch
        {
            RuleComparison.Equal => "=",
            RuleComparison.AtMost => "≤",
            RuleComparison.AtLeast => "≥",
            RuleComparison.Below => "<",
            _ => ">",
        };
}

/// <summary>A place where a rule does not hold.</summary>
internal sealed record BrokenPlace(string Period, string Area, long Line, Value Left, Value Right)
{
    public double Difference => HasNumbers ? Math.Abs(Left.Number - Right.Number) : double.MaxValue;

    public bool HasNumbers => Left.HasNumber && Right.HasNumber;

    /// <summary>Null where no line is known.</summary>
    public long? Row => Line > 0 ? Line : null;
}
