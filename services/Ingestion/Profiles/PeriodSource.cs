using System.Text.Json.Serialization;
using Sozialplanung.Facts;

namespace Sozialplanung.Ingestion.Profiles;

/// <summary>
/// Where a file says which period its values are about: a column, a title line, a header line (crosstab), the file's name, or a
/// fixed value. A period given with the delivery counts where none of these is named.
/// </summary>
public sealed record PeriodSource
{
    public ColumnReference? Column { get; init; }

    /// <summary>Column with the name or number of the month, beside a column with the year.</summary>
    public ColumnReference? MonthColumn { get; init; }

    public string? Value { get; init; }

    /// <summary>The first year, quarter, month or day found in the file's name.</summary>
    public bool FileName { get; init; }

    /// <summary>Number of a title line that holds the period.</summary>
    public int? Line { get; init; }

    [JsonConverter(typeof(PeriodKindJson))]
    public PeriodKind As { get; init; } = PeriodKind.Year;

    /// <summary>How dates are written, where the usual ways are not enough (<c>dd.MM.yyyy</c>).</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>What single texts of the file mean that are no period: the period they stand for, or nothing, where such rows are
    /// left out.</summary>
    public IReadOnlyDictionary<string, string> Meanings { get; init; } = new Dictionary<string, string>();

    /// <summary>As <see cref="Formats"/>, for a single one.</summary>
    public string? Format { get; init; }
}
