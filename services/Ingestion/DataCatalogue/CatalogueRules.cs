namespace Sozialplanung.Ingestion.DataCatalogue;

/// <summary>What an entry of the data catalogue must be like: the sentence for what it is not, null where all is well.</summary>
internal static class CatalogueRules
{
    private const int LongestLine = 300;
    private const int LongestText = 4000;
    private const int MostQuestions = 100;
    private const int MostDueDays = 3660;

    public static string? Fault(ProviderRequest provider) =>
        Empty(provider.Name, "Bitte nennen Sie den Namen des Datengebers.")
        ?? TooLong(LongestLine, provider.Name, provider.ContactRole, provider.Mail, provider.Phone)
        ?? Need(CatalogueLists.ProviderKinds.ContainsKey(provider.Kind), $"Die Art „{provider.Kind}“ gibt es nicht.")
        ?? Need(
            provider.Mail.Length == 0 || MailAddresses.IsOne(provider.Mail),
            $"„{provider.Mail}“ ist keine E-Mail-Adresse. Bitte nennen Sie die des Postfachs, etwa statistik@kreis.de."
        );

    public static string? Fault(AgreementRequest agreement) =>
        Empty(agreement.Title, "Bitte geben Sie der Vereinbarung eine Bezeichnung.")
        ?? TooLong(LongestLine, agreement.Title, agreement.Notice)
        ?? TooLong(LongestText, agreement.LegalBasis, agreement.Purpose)
        ?? Need(Cadence.IsKnown(agreement.Cadence), $"Den Turnus „{agreement.Cadence}“ gibt es nicht.")
        ?? Need(
            agreement.DueDays is >= 0 and <= MostDueDays,
            $"Die Frist sind 0 bis {MostDueDays} Tage nach dem Ende des Zeitraums."
        )
        ?? Need(
            agreement.EndsOn is not { } end || agreement.StartsOn is not { } start || start <= end,
            "Die Vereinbarung endet vor ihrem Beginn. Bitte prüfen Sie die beiden Tage."
        );

    public static string? Fault(EntryRequest entry) =>
        Need(
            entry.Dataset is not null || !string.IsNullOrWhiteSpace(entry.Title),
            "Bitte geben Sie dem gewünschten Datensatz einen Titel."
        )
        ?? TooLong(LongestLine, entry.Title, entry.AskedBy, entry.Dataset ?? "")
        ?? TooLong(LongestText, entry.Description, entry.Purpose, entry.QualityNote, entry.Gaps, entry.Terms)
        ?? Need(
            entry.Theme.Length == 0 || CatalogueLists.Themes.ContainsKey(entry.Theme),
            $"Das Thema „{entry.Theme}“ steht nicht in der Liste der EU."
        )
        ?? Need(
            entry.Licence.Length == 0 || CatalogueLists.Licences.ContainsKey(entry.Licence),
            $"Die Lizenz „{entry.Licence}“ steht nicht in der Liste."
        )
        ?? Need(entry.Questions.Count <= MostQuestions, $"Ein Eintrag hat höchstens {MostQuestions} Fragen.")
        ?? entry.Questions.Select(Fault).FirstOrDefault(fault => fault is not null);

    private static string? Fault(CatalogueQuestion question) =>
        Empty(question.Text, "Eine Frage ist leer. Bitte füllen oder entfernen Sie sie.")
        ?? TooLong(LongestLine, question.AskedBy)
        ?? TooLong(LongestText, question.Text, question.Answer);

    private static string? Empty(string text, string sentence) => Need(!string.IsNullOrWhiteSpace(text), sentence);

    private static string? TooLong(int longest, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > longest)
            {
                return $"„{text[..40]}…“ hat mehr als {longest} Zeichen. Bitte kürzen Sie den Text.";
            }
        }

        return null;
    }

    private static string? Need(bool holds, string sentence) => holds ? null : sentence;
}
