using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.Perturbation;

/// <summary>A number as it was delivered. Nothing but <see cref="PerturbedRows"/> may read it.</summary>
internal sealed record DeliveredRow
{
    private const decimal LargestValue = 1_000_000_000_000_000;

    public required string Measure { get; init; }

    public required string Period { get; init; }

    public required string Area { get; init; }

    public required string Breakdown { get; init; }

    public decimal? Value { get; init; }

    public string? State { get; init; }

    public required string Nature { get; init; }

    public required string Dataset { get; init; }

    public required bool HasContributors { get; init; }

    /// <summary>Why a change would hide nothing of the value, as the end of a German sentence; null where it does.</summary>
    public string? FaultOf(decimal value) =>
        Nature != nameof(MeasureNature.Count) ? "ist ein fertiger Wert"
        : HasContributors ? "nennt, wer zu ihr beiträgt; was davon gesperrt würde, zeigt nur eine Freigabe"
        : value != decimal.Truncate(value) || value < 0
            ? "zählt keine Personen oder Fälle (Zahlen mit Nachkommastellen oder unter null)"
        : value > LargestValue ? "hat Zahlen, die zu groß sind, um mit ihnen zu rechnen"
        : null;
}
