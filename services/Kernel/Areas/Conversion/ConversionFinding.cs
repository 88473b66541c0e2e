namespace Sozialplanung.Areas.Conversion;

/// <summary>Something wrong in a conversion key; the text is a German sentence that names the old area.</summary>
public sealed record ConversionFinding(ConversionFindingKind Kind, string Old, string Text);

/// <summary>What can be wrong in a conversion key.</summary>
public enum ConversionFindingKind
{
    /// <summary>The shares of the old area do not sum to 1.</summary>
    SharesNotOne,

    /// <summary>A share is negative, above 1 or no number; it is left out.</summary>
    ShareOutOfRange,

    /// <summary>The pair of old and new area comes twice; only the first counts.</summary>
    Duplicate,
}
