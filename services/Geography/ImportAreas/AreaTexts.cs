using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Whether codes and names of areas are texts that every page, file and database can carry.</summary>
internal static class AreaTexts
{
    public static void Check(IReadOnlyList<AreaDraft> drafts, ImportFindings findings)
    {
        foreach (var draft in drafts)
        {
            Refuse("Der Schlüssel", draft.Code, AreaProfileCheck.MaximumLength, draft.Number, findings);
            Refuse("Der Name", draft.Name, PlainText.LongestName, draft.Number, findings);
        }
    }

    private static void Refuse(string what, string text, int longest, int number, ImportFindings findings)
    {
        if (PlainText.FaultOfName(text, longest) is { } fault)
        {
            findings.Refuse($"{what} {fault}", number);
        }
    }
}
