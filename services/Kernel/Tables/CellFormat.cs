namespace Sozialplanung.Tables;

/// <summary>How a cell shows its number: as it is, times a hundred with a percent sign, as a day, or as something else.</summary>
internal sealed class CellFormat(string code)
{
    private readonly IReadOnlyList<CellFormatSection> _sections = new CellFormatReader(code).Read();

    public static CellFormat General { get; } = new("General");

    public string Code => code;

    /// <summary>The formats that a workbook does not write down (ECMA-376, part 1, 18.8.30).</summary>
    public static CellFormat BuiltIn(int id) =>
        id switch
        {
            9 or 10 => new CellFormat("0.00%"),
            (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => new CellFormat("dd.mm.yyyy"),
            (>= 18 and <= 21) or (>= 45 and <= 47) => new CellFormat("hh:mm:ss"),
            _ => General,
        };

    /// <summary>The section that shows this number, and why the number cannot be taken as what is shown.</summary>
    public (CellFormatSection Section, CellDoubt Doubt) For(double number)
    {
        var section = SectionOf(number);
        return (section, DoubtOf(section, number));
    }

    private static CellDoubt DoubtOf(CellFormatSection section, double number) =>
        section.IsEmpty ? CellDoubt.Text
        : section.IsDay ? CellDoubt.None
        : section.IsTime ? CellDoubt.Time
        : section.IsScaled ? CellDoubt.Scaled
        : !section.HasDigits
            ? number == 0 && section.Literal.Trim() is "-" or "–" or "—" ? CellDoubt.None
                : CellDoubt.Text
        : section.ChangesNumber ? CellDoubt.Text
        : CellDoubt.None;

    /// <summary>By the conditions of the sections; without any, the first is for numbers above zero, the second for those below,
    /// the third for zero.</summary>
    private CellFormatSection SectionOf(double number)
    {
        var sections = _sections.Take(3).ToArray();
        if (Array.Exists(sections, section => section.Condition is not null))
        {
            return Array.Find(sections, section => section.Meets(number)) ?? sections[^1];
        }

        return number < 0 && sections.Length > 1 ? sections[1]
            : number == 0 && sections.Length > 2 ? sections[2]
            : sections[0];
    }
}
