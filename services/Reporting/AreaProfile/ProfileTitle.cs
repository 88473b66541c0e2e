using System.Text;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>
/// The first page: which area, from which release and data, where it lies, its key figures, and what stands out.
/// </summary>
internal static class ProfileTitle
{
    private const int StandingOut = 4;

    public static void Write(StringBuilder page, AreaProfileInputs inputs)
    {
        var (profile, catalogue) = (inputs.Profile, inputs.Catalogue);
        page.Append("<header class=\"title\"><div><p class=\"kicker\">Sozialmonitoring · Gebietsprofil</p>");
        page.Html($"<h1>{profile.Area.Name}</h1>");
        page.Html($"<p class=\"lead\">{Location(profile, catalogue)}</p>");
        WriteDates(page, profile);
        page.Append("</div>");
        WriteMap(page, inputs);
        page.Append("</header>");
        if (catalogue.Fictional)
        {
            page.Append("<p class=\"notice\"><strong>Demodaten:</strong> ");
            page.Append("Dieser Landkreis und alle seine Zahlen sind erfunden.</p>");
        }

        ReleaseNotices.Write(page, profile);
        if (inputs.HasNotPublic)
        {
            page.Append(
                "<p class=\"notice\"><strong>Nicht veröffentlichen:</strong> Werte mit <b>n</b> sind für die Öffentlichkeit gesperrt. "
            );
            page.Append("Bitte nicht weitergeben; zum Weitergeben gibt es die öffentliche Fassung.</p>");
        }

        WriteCards(page, profile, inputs.Domains);
        WriteStandingOut(page, profile);
    }

    /// <summary>„Sozialraum · Stadtteil Limbach · Gemeinde Schmelz · Landkreis Saarlouis“</summary>
    private static string Location(IndicatorProfile profile, ReleaseCatalogue catalogue)
    {
        var between = profile.Ancestors.Skip(1).Reverse().Select(area => $"{catalogue.NameOf(area.Level)} {area.Name}");
        string[] whole = profile.Whole is { } root ? [root.Name] : [];
        string[] parts = [catalogue.NameOf(profile.Area.Level), .. between, .. whole];
        return string.Join(" · ", parts);
    }

    private static void WriteDates(StringBuilder page, IndicatorProfile profile)
    {
        var release = profile.Release;
        page.Html(
            $"<dl class=\"dates\"><dt>Freigabe</dt><dd>{release.Name}, veröffentlicht am {GermanDays.Text(release.PublishedAt)}"
        );
        page.Append(release.State == "replaced" || release.Newer is not null ? ", inzwischen ersetzt</dd>" : "</dd>");
        page.Html($"<dt>Datenstand</dt><dd>Berichtsjahre {profile.FirstPeriod} bis {profile.LastPeriod}</dd>");
        if (release.DataAsOf is { } accepted)
        {
            page.Html($"<dt>Letzte Lieferung</dt><dd>übernommen am {GermanDays.Text(accepted)}</dd>");
        }

        page.Append("</dl>");
    }

    private static void WriteMap(StringBuilder page, AreaProfileInputs inputs)
    {
        if (inputs.Map is null || inputs.Surroundings is null)
        {
            return;
        }

        var area = inputs.Profile.Area;
        var title = $"Karte: Lage von {area.Name} ({Location(inputs.Profile, inputs.Catalogue)})";
        page.Figure(
            new PlaceFigure(title, "#map", "#surroundings")
            {
                Highlight = [area.Code],
                Width = 330,
                Height = 330,
            }
        );
    }

    private static void WriteCards(StringBuilder page, IndicatorProfile profile, IReadOnlyList<DomainIndicators> domains)
    {
        page.Append("<section><h2>Kennzahlen je Bereich</h2><ul class=\"cards\">");
        foreach (var domain in domains)
        {
            var indicator =
                domain.Indicators.FirstOrDefault(other => other.Of(profile.Area.Code, other.LastPeriod)?.Value is not null)
                ?? domain.Indicators[0];
            var own = indicator.Of(profile.Area.Code, indicator.LastPeriod);
            var (value, unit) = own?.Value is null
                ? (ValueCells.Sign(own?.State), ValueCells.Reason(own?.State))
                : (ValueCells.Short(own, indicator), indicator.Unit);
            page.Html($"<li><span class=\"domain-name\">{domain.Name}</span> ");
            page.Html($"<span class=\"figure-name\">{indicator.ShortName} {indicator.LastPeriod}</span> ");
            page.Html($"<span class=\"value\">{value}</span> <span class=\"unit\">{unit}</span>");
            var converted = ConvertedWords.Of(own).Trim([' ', '(', ')']);
            if (converted.Length > 0)
            {
                page.Html($" <span class=\"beside\">{converted}</span>");
            }

            WriteBeside(page, indicator, profile);
            page.Append("</li>");
        }

        page.Append("</ul></section>");
    }

    private static void WriteBeside(StringBuilder page, ProfiledIndicator indicator, IndicatorProfile profile)
    {
        if (
            profile.Whole is { } whole
            && indicator.HasYardstick
            && indicator.Of(whole.Code, indicator.LastPeriod) is { Value: not null } value
        )
        {
            page.Html($" <span class=\"beside\">{whole.Name}: {ValueCells.Text(value, indicator)}</span>");
        }
    }

    private static void WriteStandingOut(StringBuilder page, IndicatorProfile profile)
    {
        if (profile.Whole is not { } whole)
        {
            return;
        }

        var judged = profile.Indicators.Where(other => other.Periods.Count > 0 && other.Verdict(whole.Code) is not null).ToList();
        var clear = judged
            .Where(indicator => indicator.Verdict(whole.Code) is "Higher" or "Lower")
            .OrderByDescending(indicator => Contrast(indicator, profile, whole))
            .ThenBy(indicator => indicator.Code, StringComparer.Ordinal)
            .ToList();
        page.Append("<section><h2>Was auffällt</h2>");
        if (clear.Count > 0)
        {
            page.Append("<ul class=\"findings\">");
            foreach (var indicator in clear.Take(StandingOut))
            {
                page.Html($"<li><strong>{indicator.Name}:</strong> {IndicatorSentences.Of(indicator, profile)}</li>");
            }

            page.Append("</ul>");
        }

        page.Html($"<p>{Summary(judged.Count, clear.Count, whole.Name)}</p></section>");
    }

    private static string Summary(int judged, int clear, string whole) =>
        (judged, clear) switch
        {
            (0, _) => $"Kein Anteil lässt sich hier mit {whole} vergleichen: Die Zahlen sind zu klein oder gesperrt.",
            (_, 0) => $"Von {judged} vergleichbaren Anteilen unterscheidet sich keiner so deutlich vom Vergleichsgebiet {whole}, "
                + "dass Zufall auszuschließen wäre.",
            _ =>
                $"Von {judged} vergleichbaren Anteilen sind {clear} höher oder niedriger als im Rest des Vergleichsgebiets {whole}; "
                    + "bei den anderen kann der Unterschied Zufall sein. "
                    + (clear > StandingOut ? $"Genannt sind die {StandingOut} mit dem größten Abstand. " : "")
                    + "Woran ein Unterschied liegt, sagen die Zahlen nicht.",
        };

    private static double Contrast(ProfiledIndicator indicator, IndicatorProfile profile, ProfiledArea whole)
    {
        var own = indicator.Of(profile.Area.Code, indicator.LastPeriod)?.Value ?? 0;
        var larger = indicator.Of(whole.Code, indicator.LastPeriod)?.Value ?? 0;
        return larger > 0 ? Math.Abs(Math.Log(Math.Max(own, 0.01) / larger)) : 0;
    }
}
