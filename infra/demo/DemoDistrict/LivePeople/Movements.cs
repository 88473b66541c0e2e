namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>
/// What happened in one Sozialraum in one year. Inhabitants now = before + births − deaths + arrivals − departures + movesIn −
/// movesOut, exactly; arrivals and departures cross the border of the district, moves stay within.
/// </summary>
internal sealed class Movements
{
    public int Births { get; set; }

    public int Deaths { get; set; }

    public int Arrivals { get; set; }

    public int Departures { get; set; }

    public int MovesIn { get; set; }

    public int MovesOut { get; set; }

    public int Balance => Births - Deaths + Arrivals - Departures + MovesIn - MovesOut;
}
