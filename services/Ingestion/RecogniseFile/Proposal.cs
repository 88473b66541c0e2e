using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>What was recognised in a file, and how it could be read: a proposal that a person looks at and corrects.</summary>
public sealed record Proposal
{
    /// <summary>How the file is written: format, encoding, separator, sheet.</summary>
    public required string FileDescription { get; init; }

    /// <summary>What was recognised, the doubtful first.</summary>
    public required IReadOnlyList<RecognitionNote> Notes { get; init; }

    /// <summary>The proposed dataset with its import profile.</summary>
    public required DatasetDefinition Definition { get; init; }

    /// <summary>Line of the first header line; 0 where the file has none.</summary>
    public required long HeaderLine { get; init; }

    public required int HeaderLines { get; init; }

    /// <summary>Line of the first row of data.</summary>
    public required long FirstDataLine { get; init; }

    public required IReadOnlyList<SeenColumn> Columns { get; init; }

    /// <summary>The file as it is: titles, header and the first rows of data.</summary>
    public required IReadOnlyList<SeenRow> Rows { get; init; }

    /// <summary>Rows that are not empty; null where the file is longer than what was looked at.</summary>
    public int? RowCount { get; init; }

    /// <summary>The tables of an archive; empty where the file is none.</summary>
    public required IReadOnlyList<string> Entries { get; init; }

    /// <summary>The sheets of a workbook that are not hidden; empty where the file is none.</summary>
    public required IReadOnlyList<string> Sheets { get; init; }

    /// <summary>The tables that lie below each other on the sheet; empty where it is one.</summary>
    public required IReadOnlyList<SheetTable> Tables { get; init; }

    /// <summary>What the area column says that is no area of ours, each with the area most like it.</summary>
    public required IReadOnlyList<UnknownArea> UnknownAreas { get; init; }

    /// <summary>What the column of the period says that is no period, each with the one it most probably stands for.</summary>
    public required IReadOnlyList<UnknownPeriod> UnknownPeriods { get; init; }

    /// <summary>Texts among the values that are neither numbers nor one of the usual signs.</summary>
    public required IReadOnlyList<string> UnknownSigns { get; init; }
}

/// <summary>One sentence on what was recognised.</summary>
/// <param name="Certainty"><c>sure</c>, <c>likely</c>, or <c>ask</c>: a person has to say.</param>
/// <param name="Text">The German sentence.</param>
public sealed record RecognitionNote(string Certainty, string Text);

/// <summary>A column of the file.</summary>
public sealed record SeenColumn
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its labels from top to bottom, each once.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>How a profile names it.</summary>
    public required ColumnReference Reference { get; init; }

    /// <summary>Whether most of its cells are numbers.</summary>
    public required bool IsNumeric { get; init; }

    /// <summary>How many different texts it has in the rows looked at.</summary>
    public required int Different { get; init; }

    public required int Empty { get; init; }

    /// <summary>Some of its texts.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}

/// <summary>A row of the file as it is.</summary>
public sealed record SeenRow(long Line, IReadOnlyList<string> Cells);

/// <summary>A text of the area column that names no area of the division.</summary>
public sealed record UnknownArea(string Text, string? SuggestedCode, string? SuggestedName);

/// <summary>A text of the column of the period that is none.</summary>
public sealed record UnknownPeriod(string Text, string? Suggested);

/// <summary>What a person has already said of the file; all else is looked for.</summary>
public sealed record ProposalHints
{
    public string FileName { get; init; } = "";

    /// <summary>Name of the table in an archive.</summary>
    public string? Entry { get; init; }

    /// <summary>Name of the sheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>Which of several tables on the sheet, from 1.</summary>
    public int? Table { get; init; }

    public string? Encoding { get; init; }

    public string? Separator { get; init; }

    /// <summary>Line of the first header line; 0: the file has none.</summary>
    public int? HeaderLine { get; init; }

    public int? HeaderLines { get; init; }
}
