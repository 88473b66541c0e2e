using System.Text.Json.Serialization;

namespace Sozialplanung.Ingestion.Profiles;

public enum FileFormat
{
    /// <summary>Whatever the file is by its bytes.</summary>
    [JsonStringEnumMemberName("auto")]
    Auto,

    [JsonStringEnumMemberName("csv")]
    Csv,

    [JsonStringEnumMemberName("xlsx")]
    Xlsx,

    [JsonStringEnumMemberName("xls")]
    Xls,

    [JsonStringEnumMemberName("ods")]
    Ods,

    [JsonStringEnumMemberName("json")]
    Json,
}

public enum ArchiveEntries
{
    [JsonStringEnumMemberName("one")]
    One,

    [JsonStringEnumMemberName("all")]
    All,
}

public enum TableLayout
{
    /// <summary>A column per measure.</summary>
    [JsonStringEnumMemberName("wide")]
    Wide,

    /// <summary>One column names the measure (or there is only one), one holds the value.</summary>
    [JsonStringEnumMemberName("long")]
    LongTable,

    /// <summary>Several header lines together say what a column holds, as in GENESIS tables.</summary>
    [JsonStringEnumMemberName("crosstab")]
    Crosstab,

    /// <summary>A row per person, which is assigned to an area, counted and forgotten.</summary>
    [JsonStringEnumMemberName("register")]
    Register,
}

/// <summary>How a provider's file is read without editing it. Every rule of reading stands here, none in the code.</summary>
public sealed record ImportProfile
{
    /// <summary>What is stored names its format, so that files of datasets from before there was <c>auto</c> are still what was agreed.</summary>
    public FileFormat Format { get; init; } = FileFormat.Auto;

    /// <summary>Name of the file in an archive, where that holds several tables; <c>*</c> stands for what changes.</summary>
    public string? Entry { get; init; }

    /// <summary>Whether a delivery is one table, or all of an archive that <see cref="Entry"/> fits, read alike.</summary>
    public ArchiveEntries Entries { get; init; } = ArchiveEntries.One;

    /// <summary><c>auto</c> (BOM, then UTF-8, then Windows-1252), <c>utf-8</c>, <c>utf-16</c>, <c>windows-1252</c>.</summary>
    public string Encoding { get; init; } = "auto";

    /// <summary><c>auto</c> or one character; a tab may be written <c>tab</c>.</summary>
    public string Separator { get; init; } = "auto";

    /// <summary>Name of the sheet; default: the first that is not hidden. Of JSON: the member that holds the rows.</summary>
    public string? Sheet { get; init; }

    /// <summary>Which table, where several lie below each other on the sheet; null: the sheet is one table. Lines of the header and of
    /// titles are then counted from its first line.</summary>
    public TableOnSheet? Table { get; init; }

    /// <summary><c>auto</c>: the first row that holds all named columns; or the row's number.</summary>
    public HeaderRow HeaderRow { get; init; } = HeaderRow.Auto;

    /// <summary>How many header lines lie above each other.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Reading ends at a row that starts with this text; a file without it is taken for cut off.</summary>
    public string? Footer { get; init; }

    public TableLayout Layout { get; init; } = TableLayout.Wide;

    [JsonPropertyName("decimal")]
    public string DecimalSign { get; init; } = ",";

    /// <summary>Default: none. <c>1.234</c> is refused unless this says that the dot groups thousands.</summary>
    public string? Thousands { get; init; }

    public AreaSource Area { get; init; } = new();

    public PeriodSource Period { get; init; } = new();

    /// <summary>Wide: which columns hold which measures.</summary>
    public IReadOnlyList<ValueColumn> Values { get; init; } = [];

    /// <summary>Long: the column that names the measure, or several whose texts are joined by <c>|</c>.</summary>
    public ColumnList? MeasureColumn { get; init; }

    /// <summary>Long: the column that holds the value.</summary>
    public ColumnReference? ValueColumn { get; init; }

    /// <summary>Long and crosstab: text of the file → measure, where needed with a breakdown:
    /// <c>bevoelkerung[geschlecht=m]</c>.</summary>
    public IReadOnlyDictionary<string, string> MeasureNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Long and crosstab: the measure, where the file has only one.</summary>
    public string? Measure { get; init; }

    /// <summary>What happens with names that <see cref="MeasureNames"/> does not have.</summary>
    public Leftover OtherMeasures { get; init; } = Leftover.Reject;

    /// <summary>Attribute → column with its category.</summary>
    public IReadOnlyDictionary<string, ColumnReference> BreakdownColumns { get; init; } =
        new Dictionary<string, ColumnReference>();

    /// <summary>Attribute → (text of the file → category). An empty category is the total of the attribute.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Categories { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>The column that names who stands behind a row (a facility, a payer). Rows of different contributors are summed, and what
    /// each has added is kept for the rules of confidentiality.</summary>
    public ColumnReference? Contributor { get; init; }

    /// <summary>What happens with texts that <see cref="Categories"/> does not have.</summary>
    public Leftover OtherCategories { get; init; } = Leftover.Reject;

    /// <summary>Crosstab: what each header line says, from top to bottom.</summary>
    public IReadOnlyList<HeaderLine> HeaderLines { get; init; } = [];

    /// <summary>Crosstab: number of the first column that holds values.</summary>
    public int FirstValueColumn { get; init; } = 2;

    /// <summary>Crosstab, and columns with a period in their labels: columns that are left out by choice.</summary>
    public IReadOnlyList<ColumnReference> SkipColumns { get; init; } = [];

    /// <summary>What happens with a row that is the header once more, as tables of several pages have it.</summary>
    public Leftover RepeatedHeaders { get; init; } = Leftover.Reject;

    /// <summary>What happens with the signs of footnotes behind numbers and names (<c>12 1)</c>, <c>Mülheim¹</c>).</summary>
    public Leftover FootnoteMarks { get; init; } = Leftover.Reject;

    /// <summary>A row with text in its first cell only says something about the rows below it.</summary>
    public HeaderLine? BlockRows { get; init; }

    /// <summary>Text in place of a number → the state (<c>Unknown, Hidden, NotYetReported, NotMeaningful, TooUncertain</c>),
    /// <c>zero</c>, <c>skip</c>, or the number it stands for.</summary>
    public IReadOnlyDictionary<string, string> Placeholders { get; init; } = new Dictionary<string, string>();

    /// <summary>Long: column with the quality sign of the value.</summary>
    public ColumnReference? QualityColumn { get; init; }

    /// <summary>Sign of the quality column → flag (<c>Provisional, Revised, Estimated, LimitedReliability</c>) or
    /// empty.</summary>
    public IReadOnlyDictionary<string, string> QualityFlags { get; init; } = new Dictionary<string, string>();

    /// <summary>Only rows that meet all of these are read.</summary>
    public RowConditions Keep { get; init; } = RowConditions.None;

    /// <summary>Rows with one of these texts in the area column are totals and are left out.</summary>
    public IReadOnlyList<string> SkipAreas { get; init; } = [];

    /// <summary>Areas that the provider leaves out but writes as a number.</summary>
    public ExcludedRows? ExcludedRows { get; init; }

    /// <summary>A sign that, in all values of a row for one period, says that there was no such area then: no value, in place of
    /// 0.</summary>
    public string? AbsentSign { get; init; }

    /// <summary>Several rows for the same key: an error, summed (a row per facility), or taken once where the value is the same.</summary>
    public Combination Duplicates { get; init; } = Combination.Reject;

    /// <summary>Totals in the file: checked against the sum of their parts and then left out, or left out unchecked.</summary>
    public TotalsRule Totals { get; init; } = TotalsRule.Check;

    /// <summary>How far a total may lie from the sum of its parts (rounded tables).</summary>
    public double TotalsTolerance { get; init; }

    /// <summary>Share of rows that may be faulty before the whole delivery is quarantined, 0 to 1; default: 0, of a register
    /// 0.01.</summary>
    public double? MaximumRejectedShare { get; init; }

    /// <summary>Share of the areas of the level that must be there; 0 where not every area has a row (facilities).</summary>
    public double MinimumCoverage { get; init; } = 0.5;

    /// <summary>Share of the areas of the last accepted delivery that may be missing; default: 0.05, and no bound where not every area has a
    /// row (<see cref="MinimumCoverage"/> is 0).</summary>
    public double? MaximumMissingAreas { get; init; }

    /// <summary>Share by which the total of a measure may fall below that of the last accepted delivery.</summary>
    public double MaximumDrop { get; init; } = 0.3;

    /// <summary>Days the raw file is kept after it was accepted; null: for good. A register's default is 0.</summary>
    public int? KeepFileDays { get; init; }

    public RegisterProfile? Register { get; init; }

    /// <summary>Days the raw file is kept once it is accepted; null: for good.</summary>
    [JsonIgnore]
    public int? DaysToKeepFile => KeepFileDays ?? (Layout == TableLayout.Register ? 0 : null);
}

public enum Leftover
{
    [JsonStringEnumMemberName("reject")]
    Reject,

    [JsonStringEnumMemberName("skip")]
    Skip,
}

public enum Combination
{
    [JsonStringEnumMemberName("reject")]
    Reject,

    [JsonStringEnumMemberName("sum")]
    Sum,

    /// <summary>The same value once more says nothing new; another value is an error.</summary>
    [JsonStringEnumMemberName("once")]
    Once,
}

public enum TotalsRule
{
    [JsonStringEnumMemberName("check")]
    Check,

    [JsonStringEnumMemberName("skip")]
    Skip,

    [JsonStringEnumMemberName("keep")]
    Keep,
}
