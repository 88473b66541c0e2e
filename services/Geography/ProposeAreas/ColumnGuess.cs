using System.Text.RegularExpressions;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>
/// Which attribute is the key and which the name. The values decide, the title of the column helps; a person sees the guess beside
/// examples and changes it.
/// </summary>
internal static partial class ColumnGuess
{
    private const int LongestCode = 20;

    /// <summary>Null where no attribute looks like a key.</summary>
    public static AttributeColumn? Code(IReadOnlyList<AttributeColumn> columns) =>
        columns
            .Where(column => column.IsNearlyUnique && column.Share(IsCode) > 0.99)
            .OrderByDescending(CodePoints)
            .FirstOrDefault();

    /// <summary>Null where no attribute looks like a name.</summary>
    public static AttributeColumn? Name(IReadOnlyList<AttributeColumn> columns, AttributeColumn? code) =>
        columns
            .Where(column => column != code && column.Filled.Count > 0 && column.Share(IsName) > 0.9)
            .OrderByDescending(NamePoints)
            .FirstOrDefault();

    private static int CodePoints(AttributeColumn column)
    {
        var isSameLength = column.Filled.Select(value => value.Length).Distinct().Count() == 1;
        return (column.IsUnique ? 4 : 0)
            + (CodeTitle().IsMatch(column.Name) ? 3 : 0)
            + (column.Name.Equals("AGS", StringComparison.OrdinalIgnoreCase) ? 2 : 0) // data name Gemeinden by it, not by the longer ARS
            + (isSameLength ? 2 : 0)
            + (column.Share(value => value.All(char.IsAsciiDigit)) > 0.99 ? 1 : 0)
            - (RowNumberTitle().IsMatch(column.Name) ? 3 : 0)
            - (IsCounted(column) ? 3 : 0);
    }

    private static int NamePoints(AttributeColumn column) =>
        (column.IsUnique ? 2 : 0)
        + (column.IsNearlyUnique ? 2 : 0)
        + (NameTitle().IsMatch(column.Name) ? 3 : 0)
        - (column.Distinct.Count == 1 && column.Values.Count > 1 ? 4 : 0);

    // 1, 2, 3 … in the order of the file is the number that a program gave the row.
    private static bool IsCounted(AttributeColumn column) =>
        column.Values.Count > 3
        && int.TryParse(column.Values[0], out var first)
        && first is 0 or 1
        && column
            .Values.Select((value, index) => int.TryParse(value, out var number) && number == first + index)
            .All(isNext => isNext);

    public static bool IsCode(string value) => value.Length <= LongestCode && Code().IsMatch(value);

    public static bool IsName(string value) =>
        value.Any(char.IsLetter) && value.Count(char.IsLetter) >= value.Count(char.IsAsciiDigit);

    [GeneratedRegex("^[A-Za-z]{0,4}[-_ ]?[0-9][0-9A-Za-z./_-]*$")]
    private static partial Regex Code();

    [GeneratedRegex(
        "schl(ue|ü)ssel|^key|_key$|code|kennz|kenn$|nummer|(^|_)nr(_|$)|nr$|(^|_)id$|^ags|^ars|^rs$|^lor|^plr|^bzr|schl$|_kz$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex CodeTitle();

    [GeneratedRegex("^(fid|gid|objectid(_[0-9]+)?|ogc_fid|oid|objid|row_?id|shape_.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex RowNumberTitle();

    [GeneratedRegex("name|^bez|bezeichn|(^|_)bez|^gen$|titel|label", RegexOptions.IgnoreCase)]
    private static partial Regex NameTitle();
}
