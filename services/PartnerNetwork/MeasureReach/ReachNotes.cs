using System.Globalization;
using Sozialplanung.PartnerNetwork.AskIndicators;

namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>The sentences that travel with the numbers, on the page and in the file.</summary>
internal static class ReachNotes
{
    private const int ShownNames = 5;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static IReadOnlyList<string> Of(ReachQuestion question, FacilitiesAsked asked, PublicDemand? demand, string host)
    {
        var notes = new List<string> { Ways(question, host) };
        if (demand is not null)
        {
            notes.Add(
                $"Nachfrage: {demand.Name} ({demand.Unit}), {demand.Period}, Freigabe „{demand.Release}“; nur was veröffentlicht ist, für alle Fragenden dasselbe."
            );
            notes.Add(Access(question));
        }

        notes.Add(
            "Einrichtungen jenseits der Grenze zählen nur, wenn sie im Netzwerk stehen; am Rand wird die Erreichbarkeit sonst unterschätzt."
        );
        if (asked.WithoutPoint.Count > 0)
        {
            notes.Add(WithoutPoint(asked.WithoutPoint));
        }

        if (question.HasPlanned)
        {
            notes.Add(
                question.PlannedCapacity is { } places
                    ? string.Create(
                        _german,
                        $"Mitgerechnet ist eine geplante Einrichtung mit {places:N0} Plätzen; sie wird nicht gespeichert."
                    )
                    : "Mitgerechnet ist eine geplante Einrichtung ohne Angabe ihrer Plätze; sie wird nicht gespeichert."
            );
        }

        if (demand?.IsFictional == true)
        {
            notes.Add("Fiktive Daten eines Vorführkreises.");
        }

        return notes;
    }

    private static string Ways(ReachQuestion question, string host) =>
        question.Profile is { } profile
            ? string.Create(
                _german,
                $"Wegezeit {profile.Name} vom Innenpunkt des Gebiets, höchstens {question.Minutes:0.##} Minuten, berechnet vom Routing-Dienst {host}. Kartendaten © OpenStreetMap-Mitwirkende. Die nächste Einrichtung ist unter denen gesucht, die in dieser Zeit erreichbar sein können, und den drei nächsten nach Luftlinie."
            )
        : question.Minutes is { } minutes
            ? string.Create(
                _german,
                $"Luftlinie vom Innenpunkt des Gebiets, höchstens {question.LimitMetres:#,0} m: {minutes:0.##} Minuten bei {question.SpeedOrDefault:0.##} km/h, Wege um den Faktor {question.DetourOrDefault:0.##} länger als die Luftlinie. Straßen, Bahnlinien und Gewässer sind nicht berücksichtigt."
            )
        : string.Create(
            _german,
            $"Luftlinie vom Innenpunkt des Gebiets, höchstens {question.LimitMetres:#,0} m. Straßen, Bahnlinien und Gewässer sind nicht berücksichtigt."
        );

    private static string Access(ReachQuestion question)
    {
        var what = question.CountsFacilities ? "Einrichtungen je 1.000" : "Plätze je 100";
        var weights =
            question.Weights == ReachQuestion.Steps
                ? "gewichtet nach Entfernung in drei Zonen (1; 0,68; 0,22; E2SFCA)"
                : "innerhalb der Grenze gleich gewichtet";
        return $"{what} der Nachfrage nach zwei Einzugsgebieten (2SFCA), {weights}: Jede Einrichtung teilt sich auf alle auf, die sie erreichen. Fehlt die Nachfrage eines Gebiets im Einzugsgebiet, ist der Wert nicht berechenbar.";
    }

    private static string WithoutPoint(IReadOnlyList<string> names)
    {
        var some = string.Join(", ", names.Take(ShownNames)) + (names.Count > ShownNames ? " und weitere" : "");
        return $"Nicht mitgerechnet, weil nur die Anschrift und kein Punkt bekannt ist ({names.Count}): {some}.";
    }
}
