using static Sozialplanung.DemoDistrict.DrawMap.Setting;

namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// Names and keys of the 13 municipalities of the Landkreis Saarlouis, with inhabitants rounded to hundreds and area and position
/// rounded, from VG250 (© GeoBasis-DE / BKG, attributes EWZ; Datenlizenz Deutschland Namensnennung 2.0; data changed).
/// Everything below the municipality is invented: no true Ortsteil shall carry an invented poverty rate.
/// </summary>
internal static class MunicipalityPlans
{
    public static readonly MunicipalityPlan[] All =
    [
        new(
            "10044111",
            "Dillingen/Saar",
            20000,
            6.733,
            49.367,
            22.7,
            [
                new("Dillingen-Mitte", 6.727, 49.355, 0.45, 0.55, Town),
                new("Hüttenstadt", 6.708, 49.364, 0.25, 0.80, Estate),
                new("Primsauen", 6.757, 49.373, 0.30, 0.25, Suburb),
            ]
        ),
        new(
            "10044112",
            "Lebach",
            19100,
            6.915,
            49.424,
            64.9,
            [
                new("Lebach-Mitte", 6.910, 49.411, 0.40, 0.45, Town),
                new("Theelhöfe", 6.946, 49.437, 0.15, 0.15, Village),
                new("Oberhofen", 6.882, 49.393, 0.15, 0.25, Village),
                new("Steinertal", 6.957, 49.467, 0.12, 0.20, Village),
                new("Niederfelden", 6.915, 49.452, 0.18, 0.20, Suburb),
            ]
        ),
        new(
            "10044113",
            "Nalbach",
            9100,
            6.802,
            49.389,
            19.7,
            [
                new("Nalbach-Ort", 6.782, 49.381, 0.50, 0.30, Suburb),
                new("Mühlenthal", 6.814, 49.397, 0.30, 0.20, Village),
                new("Birkenfelde", 6.836, 49.387, 0.20, 0.20, Village),
            ]
        ),
        new(
            "10044114",
            "Rehlingen-Siersburg",
            14300,
            6.625,
            49.374,
            60.9,
            [
                new("Burgtal", 6.658, 49.371, 0.38, 0.25, Suburb),
                new("Saarwiesen", 6.683, 49.388, 0.27, 0.35, Suburb),
                new("Niedhang", 6.612, 49.382, 0.20, 0.20, Village),
                new("Gaudorf", 6.568, 49.363, 0.15, 0.35, Village),
            ]
        ),
        new(
            "10044115",
            "Saarlouis",
            34700,
            6.750,
            49.312,
            42.7,
            [
                new("Altstadt", 6.751, 49.314, 0.20, 0.50, Town),
                new("Nordvorstadt", 6.751, 49.329, 0.20, 0.85, Estate),
                new("Ostufer", 6.773, 49.322, 0.16, 0.70, Town),
                new("Neue Höfe", 6.764, 49.346, 0.10, 0.15, Suburb),
                new("Lindenau", 6.727, 49.320, 0.12, 0.15, Suburb),
                new("Gartenstadt", 6.722, 49.303, 0.09, 0.20, Suburb),
                new("Lisau", 6.762, 49.297, 0.08, 0.30, Suburb),
                new("Neuweiler", 6.741, 49.280, 0.05, 0.15, Village),
            ]
        ),
        new(
            "10044116",
            "Saarwellingen",
            13300,
            6.839,
            49.354,
            41.0,
            [
                new("Wellingen-Mitte", 6.808, 49.354, 0.55, 0.40, Town),
                new("Reisberg", 6.868, 49.360, 0.28, 0.20, Village),
                new("Schwarzfeld", 6.896, 49.341, 0.17, 0.30, Village),
            ]
        ),
        new(
            "10044117",
            "Schmelz",
            16300,
            6.850,
            49.446,
            59.7,
            [
                new("Schmelz-Mitte", 6.853, 49.441, 0.42, 0.45, Town),
                new("Hüttendorf", 6.822, 49.424, 0.25, 0.40, Suburb),
                new("Lindscheid", 6.872, 49.477, 0.18, 0.20, Village),
                new("Michelsberg", 6.814, 49.463, 0.15, 0.15, Village),
            ]
        ),
        new(
            "10044118",
            "Schwalbach",
            17300,
            6.834,
            49.307,
            26.9,
            [
                new("Schwalbach-Mitte", 6.820, 49.298, 0.45, 0.45, Town),
                new("Ulmenfeld", 6.861, 49.308, 0.27, 0.30, Suburb),
                new("Hülzberg", 6.829, 49.323, 0.28, 0.20, Suburb),
            ]
        ),
        new(
            "10044119",
            "Überherrn",
            11600,
            6.705,
            49.261,
            33.2,
            [
                new("Überherrn-Ort", 6.692, 49.244, 0.45, 0.35, Suburb),
                new("Wohnpark", 6.712, 49.256, 0.25, 0.75, Estate),
                new("Bergweiler", 6.692, 49.278, 0.30, 0.15, Village),
            ]
        ),
        new(
            "10044120",
            "Wadgassen",
            17000,
            6.774,
            49.247,
            25.4,
            [
                new("Wadgassen-Mitte", 6.787, 49.264, 0.35, 0.45, Town),
                new("Schaffenau", 6.806, 49.250, 0.27, 0.40, Suburb),
                new("Differhofen", 6.764, 49.236, 0.23, 0.25, Suburb),
                new("Werbelsberg", 6.793, 49.231, 0.15, 0.15, Village),
            ]
        ),
        new(
            "10044121",
            "Wallerfangen",
            9400,
            6.658,
            49.319,
            43.9,
            [
                new("Wallerfangen-Ort", 6.708, 49.328, 0.50, 0.20, Suburb),
                new("Gisenau", 6.662, 49.331, 0.28, 0.15, Village),
                new("Ihngrund", 6.615, 49.311, 0.22, 0.25, Village),
            ]
        ),
        new(
            "10044122",
            "Bous",
            7100,
            6.817,
            49.279,
            7.6,
            [new("Bous-Mitte", 6.802, 49.279, 0.60, 0.60, Town), new("Petersfeld", 6.836, 49.280, 0.40, 0.40, Suburb)]
        ),
        new("10044123", "Ensdorf", 6600, 6.782, 49.303, 8.3, [new("Ensdorf", 6.783, 49.304, 1.00, 0.45, Town)]),
    ];

    /// <summary>Rounded positions of what lies around, in Saarland and in Lorraine.</summary>
    public static readonly Neighbour[] Around =
    [
        new(6.741, 49.425, 51),
        new(6.730, 49.508, 98),
        new(6.627, 49.450, 107),
        new(6.520, 49.450, 100),
        new(6.808, 49.545, 40),
        new(6.885, 49.541, 113),
        new(6.996, 49.495, 59),
        new(6.990, 49.405, 47),
        new(6.952, 49.347, 42),
        new(6.898, 49.292, 24),
        new(6.842, 49.232, 60),
        new(6.822, 49.190, 25),
        new(6.720, 49.185, 60),
        new(6.620, 49.230, 60),
        new(6.545, 49.290, 60),
        new(6.490, 49.370, 60),
        new(7.020, 49.300, 80),
        new(7.060, 49.440, 80),
        new(6.940, 49.200, 80),
    ];
}
