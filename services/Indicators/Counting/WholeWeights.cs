using System.Globalization;
using System.Numerics;
using Sozialplanung.Facts.Expressions;

namespace Sozialplanung.Indicators.Counting;

/// <summary>
/// The factors of a form as whole weights, by which it is tied to what it is made of (decision 0024). With x = a + 0.5·b it is
/// 2·x = 2·a + 1·b; a form of 3·a + b is kept as x = a + b/3, and 3·x = 3·a + 1·b.
/// </summary>
internal sealed record WholeWeights(int Total, int[] Parts)
{
    // Whole numbers can be read off a mixture of very different weights, which no linear system sees.
    private const int MostApart = 10;
    private const int Largest = 1_000;

    /// <summary>Weights without a common divisor, the total that of the first term; null where they are not small.</summary>
    public static WholeWeights? Of(LinearForm form)
    {
        BigInteger[] whole;
        try
        {
            whole = Whole([.. form.Terms.Select(term => term.Value)]);
        }
        catch (OverflowException)
        {
            return null;
        }

        return whole.Any(weight => BigInteger.Abs(weight) > Largest)
            ? null
            : new WholeWeights(Math.Abs((int)whole[0]), [.. whole.Select(weight => (int)weight)]);
    }

    /// <summary>Why a form cannot be protected because of its factors, as a German sentence; null where it can.</summary>
    public static string? FaultOf(LinearForm form)
    {
        if (form.Terms.Count < 2)
        {
            return null;
        }

        var least = form.Terms.MinBy(term => Math.Abs(term.Value));
        var most = form.Terms.MaxBy(term => Math.Abs(term.Value));
        return Math.Abs(most.Value) / MostApart > Math.Abs(least.Value)
                ? $"Die Faktoren liegen zu weit auseinander ({Text(least.Value)} bei „{least.Key}“, {Text(most.Value)} bei „{most.Key}“): "
                    + $"Aus dem Ergebnis ließen sich beide Zahlen ablesen. Einer darf höchstens das {MostApart}-Fache des anderen sein."
            : Of(form) is null
                ? $"Die Faktoren lassen sich nicht als Verhältnis ganzer Zahlen bis {Largest.ToString("N0", _german)} schreiben. Bitte runden (Beispiel: 0,25 statt 0,2497)."
            : null;
    }

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private static string Text(decimal factor) => factor.ToString("0.############################", _german);

    private static BigInteger[] Whole(decimal[] factors)
    {
        var scale = 1m;
        while (factors.Any(factor => factor * scale != decimal.Truncate(factor * scale)))
        {
            scale *= 10;
        }

        BigInteger[] whole = [.. factors.Select(factor => new BigInteger(factor * scale))];
        var divisor = whole.Aggregate(BigInteger.GreatestCommonDivisor);
        return Array.ConvertAll(whole, weight => weight / divisor);
    }
}
