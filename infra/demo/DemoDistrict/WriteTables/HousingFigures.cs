using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.LivePeople;

namespace Sozialplanung.DemoDistrict.WriteTables;

/// <summary>Dwellings of one Sozialraum; floor area in square metres.</summary>
internal readonly record struct HousingFigures(int Dwellings, double FloorArea, int SocialDwellings, int HousingBenefit)
{
    public string[] Cells =>
        [
            WrittenNumbers.Count(Dwellings),
            WrittenNumbers.Decimal(FloorArea, 2),
            WrittenNumbers.Count(SocialDwellings),
            WrittenNumbers.Count(HousingBenefit),
        ];

    public static HousingFigures operator +(HousingFigures a, HousingFigures b) =>
        new(
            a.Dwellings + b.Dwellings,
            a.FloorArea + b.FloorArea,
            a.SocialDwellings + b.SocialDwellings,
            a.HousingBenefit + b.HousingBenefit
        );

    public static HousingFigures Of(Sozialraum place, Census census, int year, Dice dice)
    {
        var own = dice.For($"housing {place.Code}");
        var (size, social) = place.Setting switch
        {
            Setting.Town => (74.0, 0.05),
            Setting.Estate => (63.0, 0.22),
            Setting.Suburb => (107.0, 0.008),
            Setting.Village => (119.0, 0.003),
        };
        var vacant = 0.03 + (0.04 * own.Unit()) + (place.Growth < -0.02 ? 0.012 * (year - 2018) : 0);
        var dwellings = (int)Math.Round(census.Households * (1 + vacant));
        var floor = Math.Round(dwellings * size * own.Between(0.93, 1.07), 2);
        var socialDwellings = (int)Math.Round(dwellings * social * own.Between(0.6, 1.4) * Math.Pow(0.97, year - 2020));
        var benefit = (0.005 + (0.022 * place.Burden)) * (year >= 2023 ? 1.9 : 1) * own.Between(0.8, 1.2);
        return new HousingFigures(dwellings, floor, socialDwellings, (int)Math.Round(census.Households * benefit));
    }
}
