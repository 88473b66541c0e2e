using System.Globalization;

namespace Sozialplanung.Areas.Addresses;

/// <summary>
/// The answer of <see cref="StreetRegister.Match"/>. A value without heap memory of its own: the strings are those of the
/// register.
/// </summary>
public readonly record struct AddressMatch
{
    /// <summary>One of the four classes, from certain to none.</summary>
    public MatchClass Class { get; init; }

    /// <summary>Code of the area; null where <see cref="Class"/> is <see cref="MatchClass.None"/>.</summary>
    public string? AreaCode { get; init; }

    /// <summary>
    /// Similarity of the street names, 0 to 1; 1 where the name is in the register, 0 where no street was found.
    /// </summary>
    public double Similarity { get; init; }

    /// <summary>Trust in the assignment, 0 to 1: similarity of the street, lowered where the number was estimated.</summary>
    public double Score { get; init; }

    /// <summary>The street as the register writes it; null where none was found.</summary>
    public string? MatchedStreet { get; init; }

    /// <summary>Why this class; never empty, also where the hit is exact.</summary>
    public MatchReason Reason { get; init; }

    /// <summary>The reason as a German sentence for the clearing list.</summary>
    public string ReasonText => MatchReasonText.Of(this);

    internal static AddressMatch NoMatch(MatchReason reason, string? street = null, double similarity = 0) =>
        new()
        {
            Class = MatchClass.None,
            Reason = reason,
            MatchedStreet = street,
            Similarity = similarity,
        };

    internal string SimilarityText => Similarity.ToString("0.00", GermanNumbers);

    private static CultureInfo GermanNumbers { get; } = CultureInfo.GetCultureInfo("de-DE");
}
