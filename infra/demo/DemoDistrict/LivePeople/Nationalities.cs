namespace Sozialplanung.DemoDistrict.LivePeople;

/// <summary>Nationalities in the wording of a register, with their shares among foreigners.</summary>
internal static class Nationalities
{
    public const byte German = 0,
        Ukrainian = 1;

    public static readonly string[] Names =
    [
        "deutsch",
        "ukrainisch",
        "syrisch",
        "italienisch",
        "türkisch",
        "rumänisch",
        "französisch",
        "bulgarisch",
        "polnisch",
        "kroatisch",
        "afghanisch",
        "ungarisch",
        "luxemburgisch",
        "ungeklärt",
    ];

    private static readonly double[] Shares = [0, 0.02, 0.19, 0.19, 0.11, 0.14, 0.09, 0.08, 0.07, 0.04, 0.04, 0.015, 0.01, 0.005];

    public static byte Foreign(Dice dice) => (byte)dice.PickWeighted(Shares);
}
