using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>A column that may say of which level each area is.</summary>
public sealed record LevelColumn
{
    public required string Name { get; init; }

    /// <summary>Its texts, those of coarse levels first.</summary>
    public required IReadOnlyList<LevelText> Texts { get; init; }

    /// <summary>Each of its texts is the name of a level, and there are at least two.</summary>
    internal bool IsTelling =>
        Texts.All(text => text.Level is not null) && Texts.DistinctBy(text => text.Level!.Code).Skip(1).Any();
}

/// <summary>A text of such a column: so many areas have it, and the level it is the name of; null: that is not known.</summary>
public sealed record LevelText(string Text, int Areas, LevelProfile? Level);

/// <summary>Finds the columns with so few texts that they may be levels.</summary>
internal static class LevelColumns
{
    private const int MostTexts = 12;
    private const int MostColumns = 30;

    public static IReadOnlyList<LevelColumn> Of(
        IReadOnlyList<AttributeColumn> columns,
        AttributeColumn? code,
        IReadOnlyList<KnownLevel> known
    ) =>
        [
            .. columns
                .Where(column =>
                    column != code
                    && column.Distinct.Count is > 1 and <= MostTexts
                    && column.Distinct.Count < column.Values.Count
                    && column.Filled.Count == column.Values.Count
                )
                .Take(MostColumns)
                .Select(column => new LevelColumn { Name = column.Name, Texts = Texts(column, known) }),
        ];

    private static List<LevelText> Texts(AttributeColumn column, IReadOnlyList<KnownLevel> known)
    {
        var texts = column
            .Values.CountBy(value => value, StringComparer.Ordinal)
            .Select(text => new LevelText(text.Key, text.Value, LevelGuess.Named(text.Key, known)))
            .OrderBy(text => text.Areas)
            .ToList();
        // Coarse areas are fewer; where the words say it, they count.
        return texts.TrueForAll(text => text.Level is not null)
            ? [.. texts.OrderBy(text => LevelGuess.Coarseness(text.Level!.Code, known))]
            : texts;
    }
}
