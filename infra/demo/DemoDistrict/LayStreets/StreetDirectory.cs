using System.Globalization;
using System.Text;

namespace Sozialplanung.DemoDistrict.LayStreets;

/// <summary>
/// The Straßenverzeichnis as towns keep it: a line for each street and Sozialraum, odd and even ranges in columns of their own; a
/// line without numbers stands for the whole street. UTF-8, semicolon.
/// </summary>
internal static class StreetDirectory
{
    private const string Header =
        "GEMEINDE;GEMEINDENAME;STRASSENSCHLUESSEL;STRASSENNAME;SOZIALRAUM;"
        + "UNGERADE_VON;UNGERADE_BIS;GERADE_VON;GERADE_BIS;GUELTIG_AB;GUELTIG_BIS";

    public static string Write(IReadOnlyList<Street> streets, IReadOnlyList<string> sozialraumCodes)
    {
        var text = new StringBuilder(Header).Append("\r\n");
        foreach (var street in streets)
        {
            var renamed = street.FormerName is null ? (DateOnly?)null : Street.RenamedOn;
            var from = street.OpenedIn is { } year ? new DateOnly(year, 1, 1) : renamed;
            Append(text, street, street.Name, sozialraumCodes, (from, null));
            if (renamed is { } day)
            {
                Append(text, street, street.FormerName!, sozialraumCodes, (null, day.AddDays(-1)));
            }
        }

        return text.ToString();
    }

    private static void Append(
        StringBuilder text,
        Street street,
        string name,
        IReadOnlyList<string> codes,
        (DateOnly? From, DateOnly? To) valid
    )
    {
        foreach (var section in street.Sections)
        {
            text.AppendJoin(
                    ';',
                    street.Municipality.Ags,
                    street.Municipality.Name,
                    street.Key,
                    name,
                    codes[section.Sozialraum],
                    section.Odd?.From,
                    section.Odd?.To,
                    section.Even?.From,
                    section.Even?.To,
                    Day(valid.From),
                    Day(valid.To)
                )
                .Append("\r\n");
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";
}
